import { existsSync } from 'node:fs';
import { install, mayInstall } from './apt.ts';

/** A real CRM that comes with the system: Tryton's server, its web client and its module for sale opportunities. */
const PACKAGES = ['tryton-server', 'tryton-sao', 'tryton-modules-sale-opportunity'];
const FILES = ['/usr/bin/trytond', '/usr/bin/trytond-admin', '/usr/share/tryton-sao/www/index.html'];

/** Installs Tryton where we may: on Debian as root. Throws one sentence that says what to do. */
export async function ensureTryton(): Promise<void> {
  if (isHere()) return;
  if (mayInstall()) await install(PACKAGES);
  if (!isHere()) throw new Error(`Install ${PACKAGES.join(', ')} to test on a real CRM (packages of Debian 12).`);
}

function isHere(): boolean {
  return FILES.every((file) => existsSync(file));
}
