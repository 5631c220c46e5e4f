/**
 * Takes what is dropped anywhere on the page; the browser would leave the page and open it.
 * @param setOver told whether something is held over the page.
 * @returns what ends it.
 */
export function catchDrops(
  setOver: (over: boolean) => void,
  drop: (data: DataTransfer | null) => void,
): () => void {
  const onOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const onLeave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    drop(event.dataTransfer);
  };
  document.addEventListener('dragover', onOver);
  document.addEventListener('dragleave', onLeave);
  document.addEventListener('drop', onDrop);
  return () => {
    document.removeEventListener('dragover', onOver);
    document.removeEventListener('dragleave', onLeave);
    document.removeEventListener('drop', onDrop);
  };
}
