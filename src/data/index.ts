/** Filtered reads: the Data and Filters APIs. What the gateway may import. */
export { dataRoutes } from './http/routes.ts';
