
// Opens what a link leads to; without it one opens it by hand.
const show = () => {
  const name = decodeURIComponent(location.hash.slice(1));
  const place = name && document.getElementById(name);
  for (let e = place; e; e = e.parentElement) if (e.tagName === "DETAILS") e.open = true;
  if (place) place.scrollIntoView();
};
addEventListener("hashchange", show);
show();
