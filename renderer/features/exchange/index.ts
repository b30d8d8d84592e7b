export { ExchangeProvider, useExchange } from './exchange.tsx';
