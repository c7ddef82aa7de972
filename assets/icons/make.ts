// `npm run icons`: PNGs of every SVG here, in the sizes that Office asks for, drawn by an installed Chromium.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchChromium } from "../../scripts/lib/chromium";

const SIZES = [16, 32, 64, 80];

const main = async (): Promise<void> => {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const name of readdirSync(__dirname).filter((one) => one.endsWith(".svg"))) {
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(join(__dirname, name), "utf8")}`);
      await page.screenshot({ path: join(__dirname, `${name.slice(0, -".svg".length)}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
};

void main();
