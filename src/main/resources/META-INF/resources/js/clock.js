// Points of time in the reader's own zone; without this module they stand there in UTC.
for (const time of document.querySelectorAll("time[data-time]")) {
  time.textContent = new Date(time.dateTime).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
}
