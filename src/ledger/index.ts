/** What other domains may import of the ledger. */
export { openEventLog } from './event-log.ts';
export { ledgerOperations } from './http/description/document.ts';
export { portDocument } from './http/description/port-document.ts';
export { type MoneyInBody, moneyRoutes } from './http/money-in-body.ts';
export type { LedgerReply, LedgerRequest } from './http/route.ts';
export { openKeyRing } from './key-ring.ts';
export { type Ledger, openLedger } from './ledger.ts';
export { rotateTokens } from './rotate-tokens.ts';
export { verifyChain } from './seal-chain.ts';
export { serveLedger } from './serve.ts';
export type { DeliveryStatus, LoggedDelivery } from './store/deliveries.ts';
export { type LoggedDetokenization, listDetokenizations } from './store/detokenizations.ts';
export type { Violation } from './store/proof.ts';
export { readVerification, type VerificationState } from './store/verification.ts';
export { type BooksProof, verifyBooks } from './verify-books.ts';
