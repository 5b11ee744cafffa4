'use client';

const script = '/service-worker.js';

/** Where the browser has service workers at all: on HTTPS and on this machine itself, unless they are blocked. */
const container = () => (typeof navigator === 'undefined' ? undefined : navigator.serviceWorker);

/** Whether this browser can keep the app for times without a network. */
export function canWorkOffline(): boolean {
  return container() !== undefined;
}

/** Calls back once the whole app is kept on this device; never where that does not come about. */
export function onReadyOffline(ready: () => void) {
  container()?.ready.then(ready, () => undefined);
}

/** Once the page has loaded: what is kept for later may not slow down what is needed now. */
function afterLoad(then: () => void) {
  if (document.readyState === 'complete') then();
  else addEventListener('load', then, { once: true });
}

/**
 * Lets the browser keep the app on this device, and calls back when a newer version than that of this page is there
 * in full. It is not used until all tabs are closed or `takeNewVersion` is called. Gives how to stop.
 */
export function followVersions(onNewVersion: () => void): () => void {
  const workers = container();
  if (!workers) return () => undefined;
  const stopping = new AbortController();
  const { signal } = stopping;
  // The first version of all takes over the page that brought it: that is no new version.
  let hadVersion = workers.controller !== null;

  const onStateChange = ({ target }: Event) => {
    const installed = target instanceof ServiceWorker && target.state === 'installed';
    if (installed && workers.controller) onNewVersion();
  };
  const onUpdateFound = ({ target }: Event) => {
    if (target instanceof ServiceWorkerRegistration) follow(target.installing);
  };
  const follow = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', onStateChange, { signal });
  const register = async () => {
    // Blocked, out of space, no network: then the app works as it does without, and asks again another time.
    const registration = await workers.register(script, { updateViaCache: 'none' }).catch(() => undefined);
    if (!registration || signal.aborted) return;
    if (registration.waiting && workers.controller) onNewVersion();
    follow(registration.installing);
    registration.addEventListener('updatefound', onUpdateFound, { signal });
  };
  const onControllerChange = () => {
    // Another tab asked for the new version. This page stays with its own until it is loaded again.
    if (hadVersion) onNewVersion();
    hadVersion = true;
  };
  workers.addEventListener('controllerchange', onControllerChange, { signal });
  afterLoad(register);
  addEventListener('online', register, { signal });
  return () => stopping.abort();
}

/** Puts the new version in use and loads this page again from it, if that may still be done by then. */
export async function takeNewVersion(mayReload: () => boolean) {
  const workers = container();
  const registration = await workers?.getRegistration();
  const reload = () => {
    if (mayReload()) location.reload();
  };
  // Already in use where another tab asked first.
  if (!registration?.waiting) return reload();
  workers?.addEventListener('controllerchange', reload, { once: true });
  registration.waiting.postMessage('take-over');
}
