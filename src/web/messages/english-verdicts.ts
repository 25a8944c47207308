/** What verdicts on the claims of a document tell, each under its code. */
export { english as verdicts } from '../../verdict/english.js'
