import sharp from 'sharp'
const { drawScene } = await import('../src/demo/pictures/drawScene')
const { newsPictures } = await import('../src/demo/news/pictures')
const svg = drawScene(newsPictures[0].key)
const time = async (n: string, f: () => Promise<Buffer>) => {
  const t = Date.now()
  const b = await f()
  console.log(n, Date.now() - t, 'ms', b.length)
  return b
}
const png = await time('svg->png9', () => sharp(Buffer.from(svg)).resize(1440).png({ compressionLevel: 9 }).toBuffer())
await time('svg->png palette', () => sharp(Buffer.from(svg)).resize(1440).png({ palette: true, effort: 3 }).toBuffer())
for (const w of [480, 960, 1440])
  for (const effort of [0, 1, 2, 4])
    await time(`avif ${w} e${effort}`, () => sharp(png).resize(w).avif({ quality: 55, effort }).toBuffer())
for (const w of [480, 960, 1440]) await time(`webp ${w}`, () => sharp(png).resize(w).webp({ quality: 78 }).toBuffer())
await time('jpeg 960', () => sharp(png).resize(960).jpeg({ quality: 78 }).toBuffer())
