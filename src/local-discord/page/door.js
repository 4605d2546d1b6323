/** The one way in which the page acts: a request that names the person, with the page's token. */
const token = document.querySelector('meta[name="page-token"]').content;

/** @returns {Promise<any>} what the server answers; throws with its reason where it refuses */
export async function act(action) {
  const response = await fetch('act', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Page-Token': token },
    body: JSON.stringify(action),
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer;
}
