package be.goesting.mail;

import be.goesting.mail.TooMuchMail.Limit;
import be.goesting.tenancy.Organisations;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What waits to be mailed. A mail leaves as soon as the transaction in which it was put here is committed, and not at all when that
 * is rolled back. From the demo company none leaves.
 */
@Service
public class MailQueue {

    private static final Logger LOG = LoggerFactory.getLogger(MailQueue.class);

    private final Mails mails;
    private final MailDelivery delivery;
    private final Organisations organisations;
    private final ObjectProvider<JavaMailSender> server;
    private final MailLimits limits;
    private final Duration wait;

    MailQueue(
            Mails mails,
            MailDelivery delivery,
            Organisations organisations,
            ObjectProvider<JavaMailSender> server,
            MailLimits limits,
            @Value("${goesting.mail.wait}") Duration wait) {
        this.limits = limits;
        this.wait = wait;
        this.mails = mails;
        this.delivery = delivery;
        this.organisations = organisations;
        this.server = server;
    }

    /** Whether there is a mail server at all. Without one nothing is queued. */
    public boolean isOpen() {
        return server.getIfAvailable() != null;
    }

    /**
     * Puts it in the current organisation's queue, in the caller's transaction; unless so many left today that no more does
     * ({@link MailLimits}), which whoever acts is told before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Mail mail) {
        if (!isOpen() || organisations.current().isDemo()) {
            return;
        }
        Optional<Limit> reached = Optional.ofNullable(mail.sender()).flatMap(by -> limits.reached(by, mail.to()));
        if (reached.isPresent()) {
            LOG.warn(
                    "A mail to {} is not sent: too much today of one {}",
                    mail.to(),
                    reached.get().code());
            return;
        }
        switch (mails.add(mail, mail.mayChange() ? wait : Duration.ZERO)) {
            case NEW -> {
                count(mail);
                wakeAfterCommit();
            }
            case REPLACED -> wakeAfterCommit();
            case REFUSED ->
                LOG.warn("{} mails wait for {} already, so no more is queued", Mails.MOST_PER_ADDRESS, mail.to());
        }
    }

    /**
     * Has each of the readers written to at the address, once the caller's transaction is committed, and unless that is waiting to be
     * done already. What is written, and whether anything is, the composer says when the mail leaves.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueueComposed(MailComposer composer, Map<UUID, String> emails, Instant expiresAt) {
        if (isOpen()
                && !organisations.current().isDemo()
                && mails.addComposed(composer.name(), emails, expiresAt) > 0) {
            wakeAfterCommit();
        }
    }

    private void count(Mail mail) {
        UUID sender = mail.sender();
        if (sender != null) {
            limits.count(sender, mail.to());
        }
    }

    /** What waits for the address, without what stands in it: that may be a link by which one gets in. */
    public List<Map<String, @Nullable Object>> waitingFor(String address) {
        return mails.waitingFor(address);
    }

    /** Takes back what waits for the address. */
    public void removeFor(String address) {
        mails.removeFor(address);
    }

    private void wakeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delivery.wake();
            }
        });
    }
}
