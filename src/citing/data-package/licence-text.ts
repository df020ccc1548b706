import { siteAddress } from '../../i18n/site-address.ts';
import { creator, licence } from '../licence.ts';

/** LICENSE.txt of a package. In English, as the file LICENSE-DATA of the project. */
export const licenceText = `The data, texts and charts of ${creator} are licensed under the
${licence.title} licence (${licence.short}):

    ${licence.url}

Credit "${creator}" (${siteAddress}) and link to the page you took
them from. The figures themselves belong to the sources named beside each of
them; fragments of their wording, eight words at most, are quoted for checking
only.

SPDX-License-Identifier: ${licence.spdx}
`;
