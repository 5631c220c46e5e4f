const BLUE = '#0f5fb0';
const WHITE = '#fff';

/**
 * Draws the full toolbar icon, as it is in `public/icon`. A rule that sets an icon by itself wants pixels,
 * and the extension's own policy lets nothing be loaded.
 * @param size width and height in pixels.
 */
export function drawIcon(size: number): ImageData | undefined {
  const pen = new OffscreenCanvas(size, size).getContext('2d');
  if (pen === null) return undefined;
  // All lengths are parts of the icon's width.
  pen.scale(size, size);
  pen.fillStyle = BLUE;
  pen.beginPath();
  pen.roundRect(0, 0, 1, 1, 0.22);
  pen.fill();
  pen.strokeStyle = WHITE;
  // The smallest one would look thin.
  pen.lineWidth = size > 16 ? 0.11 : 0.13;
  pen.lineCap = 'round';
  pen.beginPath();
  pen.arc(0.43, 0.43, 0.23, 0, 2 * Math.PI);
  pen.moveTo(0.6, 0.6);
  pen.lineTo(0.8, 0.8);
  pen.stroke();
  return pen.getImageData(0, 0, size, size);
}
