package be.goesting.identity;

import be.goesting.people.ColleagueInvited;
import be.goesting.site.Language;
import be.goesting.site.Messages;
import be.goesting.site.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Mails the sign-in link; without a mail server, writes it to the log. */
@Component
class SignInMail {

    private static final Logger LOG = LoggerFactory.getLogger(SignInMail.class);

    private final SignInLinks links;
    private final RateLimiter rateLimiter;
    private final Messages messages;
    private final ObjectProvider<JavaMailSender> mail;
    private final String address;
    private final String from;

    SignInMail(
            SignInLinks links,
            RateLimiter rateLimiter,
            Messages messages,
            ObjectProvider<JavaMailSender> mail,
            @Value("${goesting.address}") String address,
            @Value("${goesting.mail.from}") String from) {
        this.links = links;
        this.rateLimiter = rateLimiter;
        this.messages = messages;
        this.mail = mail;
        this.address = address.replaceFirst("/+$", "");
        this.from = from;
    }

    @ApplicationModuleListener
    void on(SignInRequested request) {
        links.addressees(request.email()).forEach(addressee -> send(request.email(), addressee, "identity.mail"));
    }

    /** As often as somebody may ask at the door, so that nobody's mailbox is filled with it. */
    @ApplicationModuleListener
    void on(ColleagueInvited invitation) {
        links.invited(invitation.person())
                .filter(invited -> rateLimiter.allow("link " + invited.email(), SignIn.PER_ADDRESS, SignIn.WINDOW))
                .ifPresent(invited -> send(invited.email(), invited.addressee(), "identity.invitation"));
    }

    private void send(String email, SignInLinks.Addressee addressee, String words) {
        String token = links.make(new SignedIn(addressee.organisation(), addressee.person()));
        String link = address + "/sign-in/" + token;
        mail.ifAvailable(sender -> sender.send(letter(email, addressee, link, words)));
        if (mail.getIfAvailable() == null) {
            LOG.info("No mail server is set (spring.mail.host), so here is the sign-in link for {}: {}", email, link);
        }
    }

    private SimpleMailMessage letter(String email, SignInLinks.Addressee addressee, String link, String words) {
        Language language = Language.of(addressee.language());
        Object[] arguments = {
            "name", addressee.name(),
            "organisation", addressee.organisationName(),
            "link", link,
            "door", address + "/sign-in",
            "minutes", SignInLinks.VALID.toMinutes()
        };
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(email);
        letter.setSubject(messages.text(language, words + ".subject", arguments));
        letter.setText(messages.text(language, words + ".text", arguments));
        return letter;
    }
}
