import { type ReactNode, useState } from 'react';
import type { ImportNews } from '#shared/ipc/import.contract.ts';
import { WebAddress } from '#shared/library/ids.ts';
import { useMessages } from '../../messages/index.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { TextField } from '../../ui/TextField.tsx';

/** Whether other computers may be asked for pictures, and where the site is of an export that doesn't say it. */
export interface Fetching {
  readonly fetchPictures: boolean;
  readonly site: string | null;
}

interface FetchChoice {
  readonly isWanted: boolean;
  readonly want: (isWanted: boolean) => void;
  readonly site: string;
  readonly setSite: (site: string) => void;
  readonly isWrong: boolean;
  /** Gives what was chosen, unless an address is still missing: then it says so. */
  readonly settle: (give: (fetching: Fetching) => void) => void;
}

export function useFetching({ unplaced }: ImportNews): FetchChoice {
  const [isWanted, want] = useState(false);
  const [site, setSite] = useState('');
  const [isWrong, setWrong] = useState(false);
  return {
    isWanted,
    want,
    site,
    isWrong,
    setSite: (address) => {
      setSite(address);
      setWrong(false);
    },
    settle: (give) => {
      const address = withScheme(site);
      if (!isWanted || unplaced === 0) give({ fetchPictures: isWanted, site: null });
      else if (WebAddress.safeParse(address).success) give({ fetchPictures: true, site: address });
      else setWrong(true);
    },
  };
}

/** As people write it: "www.example.org". */
function withScheme(address: string): string {
  const written = address.trim();
  return written === '' || /^[a-z]+:/i.test(written) ? written : `https://${written}`;
}

interface FetchPicturesProps {
  readonly news: ImportNews;
  readonly fetching: FetchChoice;
}

/** Nobody is asked for anything unless somebody says so here. */
export function FetchPictures({ news: { elsewhere, unplaced }, fetching }: FetchPicturesProps): ReactNode {
  const { plan: words } = useMessages().importing;
  const { isWanted, want, site, setSite, isWrong } = fetching;
  if (elsewhere + unplaced === 0) return null;
  return (
    <>
      <Checkbox
        label={words.fetchPictures(elsewhere + unplaced)}
        hint={words.fetchHint}
        checked={isWanted}
        onChange={want}
      />
      {isWanted && unplaced > 0 && (
        <TextField
          type="url"
          label={words.site}
          hint={words.siteHint(unplaced)}
          placeholder="https://www.example.org"
          value={site}
          error={isWrong ? words.siteWrong : null}
          onChange={setSite}
          autoFocus
        />
      )}
    </>
  );
}
