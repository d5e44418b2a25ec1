package be.goesting.identity;

import be.goesting.mail.Mail;
import be.goesting.mail.MailQueue;
import be.goesting.people.ColleagueInvited;
import be.goesting.site.Language;
import be.goesting.site.access.SignedIn;
import be.goesting.site.language.Messages;
import be.goesting.tenancy.Organisations;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails the sign-in link; without a mail server, writes it to the log. */
@Component
class SignInMail {

    private static final Logger LOG = LoggerFactory.getLogger(SignInMail.class);

    private final SignInLinks links;
    private final Messages messages;
    private final Organisations organisations;
    private final MailQueue mails;
    private final Clock clock;
    private final String address;

    SignInMail(
            SignInLinks links,
            Messages messages,
            Organisations organisations,
            MailQueue mails,
            Clock clock,
            @Value("${goesting.address}") String address) {
        this.links = links;
        this.messages = messages;
        this.organisations = organisations;
        this.mails = mails;
        this.clock = clock;
        this.address = address.replaceFirst("/+$", "");
    }

    /** Tried again much later, the link would surprise who has long given up waiting for it. */
    @ApplicationModuleListener
    void on(SignInRequested request) {
        if (clock.instant().isBefore(request.at().plus(SignInLinks.VALID))) {
            links.addressees(request.email())
                    .forEach(addressee -> send(request.email(), addressee, "identity.mail", request.back(), null));
        }
    }

    @ApplicationModuleListener
    void on(ColleagueInvited invitation) {
        links.invited(invitation.person())
                .ifPresent(invited -> send(
                        invited.email(), invited.addressee(), "identity.invitation", SignIn.HOME, invitation.by()));
    }

    private void send(String email, SignInLinks.Addressee addressee, String words, String back, @Nullable UUID by) {
        organisations.in(addressee.organisation(), () -> {
            String token = links.create(new SignedIn(addressee.organisation(), addressee.person()), back);
            String link = address + "/sign-in/" + token;
            if (mails.isOpen()) {
                mails.enqueue(letter(email, addressee, link, words, by));
            } else {
                LOG.info(
                        "No mail server is set (spring.mail.host), so here is the sign-in link for {}: {}",
                        email,
                        link);
            }
            return link;
        });
    }

    private Mail letter(String email, SignInLinks.Addressee addressee, String link, String words, @Nullable UUID by) {
        Language language = Language.of(addressee.language());
        Object[] arguments = {
            "name", addressee.name(),
            "organisation", addressee.organisationName(),
            "link", link,
            "door", address + "/sign-in",
            "minutes", SignInLinks.VALID.toMinutes()
        };
        return new Mail(
                email,
                messages.text(language, words + ".subject", arguments),
                messages.text(language, words + ".text", arguments),
                null,
                clock.instant().plus(SignInLinks.VALID),
                by,
                "sign-in " + addressee.person(),
                false,
                null,
                null);
    }
}
