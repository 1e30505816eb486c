// Links that begin a change at the place where the catalogue's files are kept.

/** GitHub and others refuse addresses that are longer. */
const LONGEST_ADDRESS = 8000;

/** Programs for mail cut longer ones. */
const LONGEST_MAIL = 1800;

/**
 * Where the files are kept.
 *
 * @param {string} repository its address, perhaps that of a branch, or empty
 * @param {string} edit the address of a file's editor with `{file}`, or empty
 * @returns name, repository and branch; null where it is not said or not known how it begins a file
 */
export function hostOf(repository, edit) {
  const editor = /^(https?:\/\/.+?)\/(-\/edit|_edit|edit)\/([^/]+)\/\{file\}/u.exec(edit);
  const tree = /^(.+?)\/(-\/tree|tree|src\/branch)\/(.+?)\/*$/u.exec(repository);
  const home = (tree?.[1] || repository || editor?.[1] || '').replace(/(?:\.git)?\/*$/u, '');
  if (!/^https?:\/\/[^/]+\/./u.test(home)) {
    return null;
  }
  const name = hostName(new URL(home).hostname, editor?.[2]);
  return name && { name, repository: home, branch: editor?.[3] ?? tree?.[3] ?? 'main' };
}

function hostName(host, editor) {
  if (host === 'github.com' || host.startsWith('github.')) {
    return 'GitHub';
  }
  if (host === 'gitlab.com' || host.startsWith('gitlab.') || editor === '-/edit') {
    return 'GitLab';
  }
  if (host === 'codeberg.org') {
    return 'Codeberg';
  }
  return editor === '_edit' ? 'Forgejo' : null;
}

/**
 * The address that begins a new file.
 *
 * @returns href, and whether it `carries` the text; where it does not the text has to be pasted
 */
export function newFileLink({ name, repository, branch }, path, text) {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const file = path.slice(path.lastIndexOf('/') + 1);
  const bare = {
    GitHub: `${repository}/new/${branch}?filename=${encodeURIComponent(path)}`,
    GitLab: `${repository}/-/new/${branch}?file_name=${encodeURIComponent(path)}`,
  }[name] ?? `${repository}/_new/${branch}/${encodeURI(folder)}?filename=${encodeURIComponent(file)}`;
  // GitLab takes the name of a new file, but not what is in it.
  const full = name === 'GitLab' ? bare : `${bare}&value=${encodeURIComponent(text)}`;
  const carries = full !== bare && full.length <= LONGEST_ADDRESS;
  return { href: carries ? full : bare, carries };
}

/** The address of the editor of a file that is there; what is to be in it has to be pasted. */
export function editLink(edit, path) {
  return edit === '' ? null : edit.replace('{file}', () => encodeURI(path));
}

/** The address that begins a message, and whether it carries the text. */
export function mailLink(address, subject, text) {
  const bare = `mailto:${encodeURIComponent(address).replace('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const full = `${bare}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const carries = full.length <= LONGEST_MAIL;
  return { href: carries ? full : bare, carries };
}
