import PDFDocument from 'pdfkit'

/** A PDF of pages, each with its lines; the same pages give the same bytes. */
export async function madePdf(...pages: readonly (readonly string[])[]): Promise<Buffer> {
  const made = new PDFDocument({
    autoFirstPage: false,
    info: { CreationDate: new Date(0), ModDate: new Date(0) },
  })
  const parts: Buffer[] = []
  const done = new Promise<Buffer>((resolve) => {
    made.on('data', (part: Buffer) => parts.push(part))
    made.on('end', () => resolve(Buffer.concat(parts)))
  })
  for (const lines of pages) {
    made.addPage({ margin: 40 })
    made.fontSize(9)
    for (const line of lines) made.text(line)
  }
  made.end()
  return await done
}

/** Minutes in the form that a clerk's program prints: one vote on an agreement, between others. */
export const madeMinutes: readonly (readonly string[])[] = [
  [
    'City of Made',
    'Minutes',
    'City Commission',
    'Wednesday, June 17, 2026',
    'RE.4 RESOLUTION',
    '26-116',
    'A RESOLUTION ON A NOTICE OF POLICE SERVICES.',
    'RESULT: ADOPTED [UNANIMOUS]',
    'AYES: Example, Sample, Made, Other, Last',
  ],
  [
    'RE.5 RESOLUTION',
    '26-117',
    'A RESOLUTION AUTHORIZING THE CITY MANAGER TO EXECUTE A MEMORANDUM OF AGREEMENT WITH',
    'UNITED STATES IMMIGRATION AND CUSTOMS ENFORCEMENT FOR THE 287(G) TASK FORCE MODEL.',
    'Jane Resident spoke.',
    'MOTION TO: Adopt',
    'RESULT: ADOPTED [3 TO 2]',
    'MOVER: Ada Example, Vice Chair, District Three',
    'SECONDER: Ben Sample, Commissioner, District One',
    'AYES: Example, Sample, Made',
    'NAYS: Other, Last',
    'RE.6 RESOLUTION',
    'RESULT: DEFERRED',
    'City of Made Page 2 Printed on 07/01/2026',
  ],
]
