package org.nuanyang.network;

import java.util.List;
import java.util.UUID;
import org.nuanyang.shared.Slice;

/** The public directory (名录): every body and person of the legal services of a city, for everybody to look up and to check. */
public interface Directory {

  /** Bodies as the search asks for them; those nearby without a further page. */
  Slice<NearPlace> bodies(BodySearch search);

  /** People as the search asks for them; those nearby without a further page. */
  Slice<ListedPerson> people(PersonSearch search);

  /** @throws org.nuanyang.shared.Missing nobody of the directory */
  ListedPerson person(UUID id);

  /** Who works at a body, at most so many. */
  List<ListedPerson> peopleOf(UUID organisation, int most);

  /** How many bodies and people a city has in its directory. */
  DirectoryCount count(String city);

  /** Notes that a licence rests, ended or came back; who is in the pool is suspended there with it. */
  void change(ChangeLicence order);

  /** What became of a licence, oldest first. */
  List<LicenceChange> changes(UUID practitioner);
}
