import type { Metadata } from 'next';
import { CurrencyPage } from '@/components/guidance/currency/CurrencyPage';
import { sayOfCurrency } from '@/lib/messages/currency-words';

export const metadata: Metadata = { title: sayOfCurrency('currency.title') };

/** How current the content is: what is due for review, what changed, what is not confirmed. */
export default function Currency() {
  return <CurrencyPage />;
}
