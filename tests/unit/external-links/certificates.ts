import { generate } from 'selfsigned';

export interface Certificates {
  /** The authority to trust, in PEM. */
  authority: string;
  /** Certificates by what is wrong with them. */
  good: KeyAndCert;
  expired: KeyAndCert;
  otherHost: KeyAndCert;
  selfSigned: KeyAndCert;
}

export interface KeyAndCert {
  key: string;
  cert: string;
}

/** Certificates for `localhost`, made anew: a stored one would expire one day. */
export async function certificates(): Promise<Certificates> {
  const authority = await generate(named('Autorité'), {
    algorithm: 'sha256',
    extensions: [{ name: 'basicConstraints', cA: true, critical: true }],
  });
  const signed = async (host: string, dates = {}): Promise<KeyAndCert> => {
    const { private: key, cert } = await generate(named(host), {
      algorithm: 'sha256',
      ca: { key: authority.private, cert: authority.cert },
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
      ...dates,
    });
    return { key, cert };
  };
  const selfSigned = await generate(named('localhost'), { algorithm: 'sha256' });
  return {
    authority: authority.cert,
    good: await signed('localhost'),
    expired: await signed('localhost', {
      notBeforeDate: new Date('2020-01-01'),
      notAfterDate: new Date('2020-02-01'),
    }),
    otherHost: await signed('ailleurs.example'),
    selfSigned: { key: selfSigned.private, cert: selfSigned.cert },
  };
}

function named(value: string) {
  return [{ name: 'commonName', value }];
}
