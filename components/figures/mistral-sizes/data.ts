export { ministrals, mistralLarge } from '../../../data/facts/models.ts'
