/** Calls GitHub's REST API: a path such as `/repos/a/b/issues`, and what it answered. */
export type GitHubApi = <Answer>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<Answer>;

export interface Repository {
  api: GitHubApi;
  /** The beginning of the paths about the repository: `/repos/owner/name`. */
  path: string;
}

/**
 * The repository that a GitHub Actions job runs for. A few calls with `fetch` need no client.
 *
 * @param env `GITHUB_TOKEN`, and what the runner sets: `GITHUB_REPOSITORY`, `GITHUB_API_URL`.
 * @returns Nothing outside such a job.
 * @see https://docs.github.com/en/rest
 */
export function gitHubRepository(env: NodeJS.ProcessEnv): Repository | undefined {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository, GITHUB_API_URL: server } = env;
  if (!token || !repository || !server) return undefined;
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'x-github-api-version': '2022-11-28',
  };
  const api: GitHubApi = async (method, path, body) => {
    const request = {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(30_000),
    };
    const response = await fetch(`${server}${path}`, request);
    if (response.ok) return response.json();
    throw new Error(`GitHub answered ${response.status} to ${method} ${path}: ${await response.text()}`);
  };
  return { api, path: `/repos/${repository}` };
}
