import type { Page } from '@playwright/test';

/** From the next page on, this browser has a disk that can be full. */
export async function haveFillableDisk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      if (document.documentElement.dataset.disk === 'full')
        throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
}

export async function setDisk(page: Page, is: 'full' | 'free'): Promise<void> {
  await page.evaluate((now) => {
    document.documentElement.dataset.disk = now;
  }, is);
}
