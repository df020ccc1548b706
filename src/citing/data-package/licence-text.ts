import { siteAddress } from '../../i18n/site-address.ts';
import { dataLicence } from './licence.ts';

/** LICENSE.txt of a package. In English, as the file LICENSE-DATA of the project. */
export const licenceText = `The data, texts and charts of Terlindungi are licensed under the
${dataLicence.title} licence (CC BY 4.0):

    ${dataLicence.url}

Credit "Terlindungi" (${siteAddress}) and link to the page you took
them from. The figures themselves belong to the sources named beside each of
them; fragments of their wording, eight words at most, are quoted for checking
only.

SPDX-License-Identifier: ${dataLicence.name}
`;
