import { type ParsedMail, simpleParser } from 'mailparser'

/** What a mail is made of; reports of delivery stand among its attachments. Nothing where it cannot be read. */
export async function readMail(bytes: Buffer): Promise<ParsedMail | undefined> {
  try {
    return await simpleParser(bytes, asItCame)
  } catch {
    return undefined // Too many parts, or heads that are too long: nobody whom we wrote to sends that.
  }
}

/** Nothing is made of the texts: neither links nor HTML are looked at. */
const asItCame = {
  keepDeliveryStatus: true,
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
}
