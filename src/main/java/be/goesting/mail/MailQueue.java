package be.goesting.mail;

import be.goesting.tenancy.Organisations;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
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

    MailQueue(Mails mails, MailDelivery delivery, Organisations organisations, ObjectProvider<JavaMailSender> server) {
        this.mails = mails;
        this.delivery = delivery;
        this.organisations = organisations;
        this.server = server;
    }

    /** Whether there is a mail server at all. Without one nothing is queued. */
    public boolean isOpen() {
        return server.getIfAvailable() != null;
    }

    /** Puts it in the current organisation's queue, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enqueue(Mail mail) {
        if (!isOpen() || organisations.current().isDemo()) {
            return;
        }
        if (mails.add(mail)) {
            wakeAfterCommit();
        } else {
            LOG.warn("{} mails wait for {} already, so no more is queued", Mails.MOST_PER_ADDRESS, mail.to());
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
