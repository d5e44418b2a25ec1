package be.goesting.people.addresses;

import java.util.UUID;

/** How often a colleague may be asked in; filled by the module that sends the link. */
public interface InvitationLimit {

    /**
     * To be asked before somebody is asked in again.
     *
     * @param by who asks them in
     * @throws be.goesting.mail.TooMuchMail when it was often enough for now
     */
    void require(UUID person, UUID by);
}
