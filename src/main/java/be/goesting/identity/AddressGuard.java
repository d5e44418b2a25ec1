package be.goesting.identity;

import be.goesting.identity.sessions.Sessions;
import be.goesting.mail.MailQueue;
import be.goesting.people.addresses.SignInRevocation;
import be.goesting.site.access.SignedIn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose address changed, or who has none any more, comes in with the new one only: what the old one opened is closed. */
@Component
class AddressGuard implements SignInRevocation {

    private final Sessions sessions;
    private final SignInLinks links;
    private final MailQueue mails;

    AddressGuard(Sessions sessions, SignInLinks links, MailQueue mails) {
        this.sessions = sessions;
        this.links = links;
        this.mails = mails;
    }

    @Override
    public void revoke(UUID organisation, UUID person, @Nullable String address) {
        sessions.closeAll(new SignedIn(organisation, person));
        links.removeOf(person);
        if (address != null) {
            mails.removeFor(address);
        }
    }
}
