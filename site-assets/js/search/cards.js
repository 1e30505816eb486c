// Finds the cards of hits in as few files as will do: those at hand beside the words of the query, files of further cards
// that the words name, and blocks. Which files these are follows from the query alone, never from what was fetched before,
// so that the same query always shows the same.

/** The script and the manifest are asked for too; with so many files more a query takes six requests. */
const FILES = 4;

/** A misspelt word takes about two files more. */
const FOR_CORRECTION = 2;

/**
 * The cards of documents, by number.
 *
 * @param store the files of the index
 * @param {number[]} documents the hits that are shown
 * @param terms that the query was taken to mean, each once
 * @param {boolean} corrected whether a word of it was misspelt
 */
export async function cardsOf(store, documents, terms, corrected) {
  const shards = [...new Set(await Promise.all(terms.map((term) => store.shardFor(term.key))))];
  const { kindAt, slots } = await store.places();
  const found = new Map();
  for (const id of documents) {
    const cards = shards.map((shard) => shard.card(id, kindAt(id).folder)).filter((card) => card !== null);
    if (cards.length > 0) {
      found.set(id, cards.find((card) => card.summary !== '') ?? cards[0]);
    }
  }
  let missing = documents.filter((id) => !found.has(id));
  let room = Math.max(1, FILES - shards.length - (corrected ? FOR_CORRECTION : 0));
  const further = missing.length > 0 ? await furtherFiles(store, terms) : new Map();
  while (missing.length > 0) {
    const best = fullest(further, missing);
    const blocks = new Set(missing.map((id) => Math.floor(id / slots)));
    const held = further.get(best);
    const taken = best === null || blocks.size <= room ? missing : missing.filter((id) => held.has(id));
    const cards = await Promise.all(taken.map((id) => (taken === missing ? store.block(id) : store.card(best, id))));
    taken.forEach((id, i) => found.set(id, cards[i]));
    missing = missing.filter((id) => !found.has(id));
    further.delete(best);
    room--;
  }
  return found;
}

/** The file that holds most of what is missing, of those that hold two or more; the first such, or null. */
function fullest(further, missing) {
  let best = null;
  let most = 1;
  for (const [name, held] of further) {
    const count = missing.filter((id) => held.has(id)).length;
    if (count > most) {
      most = count;
      best = name;
    }
  }
  return best;
}

/** Which documents each file of further cards holds. */
async function furtherFiles(store, terms) {
  const further = new Map();
  for (const term of terms.filter((each) => each.cards !== '')) {
    const held = further.get(term.cards) ?? new Set();
    strongest(await store.head(term), term.held).forEach((id) => held.add(id));
    further.set(term.cards, held);
  }
  return further;
}

/** The documents in which a term weighs most, of equal ones the first. */
function strongest({ ids, impacts }, most) {
  const counts = new Int32Array(256);
  impacts.forEach((impact) => counts[impact]++);
  let least = 255;
  let left = most;
  while (least > 0 && counts[least] <= left) {
    left -= counts[least--];
  }
  return Array.from(ids).filter((_, i) => impacts[i] > least || (impacts[i] === least && left-- > 0));
}
