package be.goesting.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends a sign-in link to an address, if it is somebody's. */
@Service
public class SignIn {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ADDRESS = 5;
    static final String HOME = "/";

    private final RateLimiter rateLimiter;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SignIn(RateLimiter rateLimiter, ApplicationEventPublisher events, Clock clock) {
        this.rateLimiter = rateLimiter;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends it a moment later, and not more often than five times a quarter of an hour; what came of it is told to nobody.
     *
     * @param address in small letters
     */
    @Transactional
    public void sendLink(String address) {
        sendLink(address, HOME);
    }

    /** @param back where the link leads to, in whichever browser it is opened */
    @Transactional
    void sendLink(String address, String back) {
        if (rateLimiter.allow("link " + address, PER_ADDRESS, WINDOW)) {
            events.publishEvent(new SignInRequested(address, clock.instant(), back));
        }
    }
}
