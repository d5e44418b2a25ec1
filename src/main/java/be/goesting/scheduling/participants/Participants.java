package be.goesting.scheduling.participants;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells who people are; filled by the module that knows them. */
public interface Participants {

    List<Participant> find(Collection<UUID> ids);
}
