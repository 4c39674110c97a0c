export { unemployment } from '../../../data/facts/unemployment.ts'
