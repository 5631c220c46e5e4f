/** The product's mark: a lens. */
export function LensMark() {
  return (
    <svg class="lens-mark" viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
      <circle cx="8" cy="8" r="5.5" />
      <path d="M12.2 12.2 18 18" />
    </svg>
  );
}
