document.querySelectorAll("th button").forEach((button, column) => button.addEventListener("click", () => {
  const body = document.querySelector("tbody"), up = button.dataset.up !== "yes";
  const text = row => row.cells[column].textContent;
  [...body.rows].sort((a, b) => text(a).localeCompare(text(b)) * (up ? 1 : -1)).forEach(row => body.append(row));
  button.dataset.up = up ? "yes" : "no";
}));
