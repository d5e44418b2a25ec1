package be.goesting.identity;

import be.goesting.mail.MailLimits;
import be.goesting.mail.TooMuchMail;
import be.goesting.people.addresses.InvitationLimit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** As often as somebody may ask for a link at the door, so that nobody's mailbox is filled with them. */
@Component
class SignInInvitationLimit implements InvitationLimit {

    private final SignInLinks links;
    private final RateLimiter rateLimiter;
    private final MailLimits limits;

    SignInInvitationLimit(SignInLinks links, RateLimiter rateLimiter, MailLimits limits) {
        this.links = links;
        this.rateLimiter = rateLimiter;
        this.limits = limits;
    }

    @Override
    public void require(UUID person, UUID by) {
        links.invited(person).ifPresent(invited -> {
            limits.require(by, invited.email());
            if (!rateLimiter.allow("link " + invited.email(), SignIn.PER_ADDRESS, SignIn.WINDOW)) {
                throw new TooMuchMail(TooMuchMail.Limit.RECEIVER);
            }
        });
    }
}
