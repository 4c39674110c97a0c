export { adoption } from '../../../data/facts/adoption.ts'
