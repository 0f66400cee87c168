/** Two letters for a party: "Horst aan de Maas" HM, "Venlo" VE. */
export function initialsOf(name: string): string {
  const capitals = name
    .split(/[\s,-]+/)
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== '' && letter === letter.toUpperCase() && letter !== letter.toLowerCase());
  const [first, ...others] = capitals;
  const last = others.at(-1);
  return (first && last ? first + last : name.slice(0, 2)).toUpperCase();
}
