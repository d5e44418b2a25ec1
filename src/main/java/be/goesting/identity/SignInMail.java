package be.goesting.identity;

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
    private final Messages messages;
    private final ObjectProvider<JavaMailSender> mail;
    private final String address;
    private final String from;

    SignInMail(
            SignInLinks links,
            Messages messages,
            ObjectProvider<JavaMailSender> mail,
            @Value("${goesting.address}") String address,
            @Value("${goesting.mail.from}") String from) {
        this.links = links;
        this.messages = messages;
        this.mail = mail;
        this.address = address.replaceFirst("/+$", "");
        this.from = from;
    }

    @ApplicationModuleListener
    void on(SignInRequested request) {
        links.addressees(request.email()).forEach(addressee -> send(request.email(), addressee));
    }

    private void send(String email, SignInLinks.Addressee addressee) {
        String token = links.make(new SignedIn(addressee.organisation(), addressee.person()));
        String link = address + "/sign-in/" + token;
        mail.ifAvailable(sender -> sender.send(letter(email, addressee, link)));
        if (mail.getIfAvailable() == null) {
            LOG.info("No mail server is set (spring.mail.host), so here is the sign-in link for {}: {}", email, link);
        }
    }

    private SimpleMailMessage letter(String email, SignInLinks.Addressee addressee, String link) {
        Language language = Language.of(addressee.language());
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(email);
        letter.setSubject(
                messages.text(language, "identity.mail.subject", "organisation", addressee.organisationName()));
        letter.setText(messages.text(
                language,
                "identity.mail.text",
                "name",
                addressee.name(),
                "link",
                link,
                "minutes",
                SignInLinks.VALID.toMinutes()));
        return letter;
    }
}
