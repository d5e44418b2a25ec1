package be.goesting.mail;

import be.goesting.mail.DeliveryFailure.Kind;
import be.goesting.mail.MailComposing.Outgoing;
import be.goesting.mail.Mails.Claimed;
import be.goesting.tenancy.Organisations;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * Takes what waits to the mail server, one after the other, on whichever node is woken. A mail is claimed for a while: when the node
 * is killed, another tries again. So a mail comes twice only when a node dies between the server's OK and the commit that
 * removes the mail here.
 */
@Component
class MailDelivery implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);
    private static final Duration LAST_WAIT = Duration.ofSeconds(10);

    private final Mails mails;
    private final MailComposing composing;
    private final MailWriter writer;
    private final MailLimits limits;
    private final Organisations organisations;
    private final ObjectProvider<JavaMailSender> server;
    private final Duration betweenMails;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("mail").factory());
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean stopping;

    MailDelivery(
            Mails mails,
            MailComposing composing,
            MailWriter writer,
            MailLimits limits,
            Organisations organisations,
            ObjectProvider<JavaMailSender> server,
            @Value("${goesting.mail.per-minute}") int perMinute) {
        this.mails = mails;
        this.composing = composing;
        this.writer = writer;
        this.limits = limits;
        this.organisations = organisations;
        this.server = server;
        this.betweenMails = Duration.ofMinutes(1).dividedBy(positive(perMinute));
    }

    private static int positive(int perMinute) {
        if (perMinute < 1) {
            throw new IllegalArgumentException("goesting.mail.per-minute is " + perMinute
                    + "; it has to be 1 or more. To send no mail at all, leave spring.mail.host empty.");
        }
        return perMinute;
    }

    /** Sends what is due, a moment later and on another thread. */
    void wake() {
        if (!stopping && woken.compareAndSet(false, true)) {
            worker.execute(this::run);
        }
    }

    /** The mail in hand is finished; the others wait in the database for whoever is there next. */
    @Override
    public void destroy() throws InterruptedException {
        stopping = true;
        worker.shutdown();
        if (!worker.awaitTermination(LAST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
            worker.shutdownNow();
        }
    }

    private void run() {
        woken.set(false);
        try {
            var due = mails.organisationsWithMailDue();
            due.forEach(this::clear);
            for (UUID organisation : due) {
                if (!deliverAll(organisation)) {
                    return;
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("Mail could not be sent; it is tried again", e);
        }
    }

    private void clear(UUID organisation) {
        within(organisation, limits::forgetYesterday);
        organisations
                .in(organisation, mails::removeExpired)
                .forEach(address -> LOG.warn("A mail to {} expired before it could be sent", address));
    }

    /** @return whether the server is there for more */
    private boolean deliverAll(UUID organisation) {
        while (!stopping && server.getIfAvailable() != null) {
            var claimed = organisations.in(organisation, mails::claim);
            if (claimed.isEmpty()) {
                return true;
            }
            if (!deliver(organisation, claimed.get())) {
                return false;
            }
            pause();
        }
        return false;
    }

    /** @return whether the server is there for more */
    private boolean deliver(UUID organisation, Claimed claimed) {
        Optional<Outgoing> written = write(organisation, claimed);
        return written.isEmpty() || send(organisation, claimed, written.get());
    }

    /** Empty when there is nothing to send any more, or not now. */
    private Optional<Outgoing> write(UUID organisation, Claimed claimed) {
        try {
            Optional<Outgoing> written = organisations.in(organisation, () -> composing.write(claimed));
            if (written.isEmpty()) {
                within(organisation, () -> mails.remove(claimed));
            }
            return written;
        } catch (RuntimeException e) {
            LOG.warn(
                    "A mail to {} could not be written; it is tried again",
                    claimed.mail().to(),
                    e);
            within(organisation, () -> mails.postpone(claimed, Pauses.after(claimed.attempt())));
            return Optional.empty();
        }
    }

    private boolean send(UUID organisation, Claimed claimed, Outgoing written) {
        try {
            server.getObject().send(message -> writer.write(written, message));
            within(organisation, () -> remove(claimed, written));
            return true;
        } catch (MailException e) {
            DeliveryFailure failure = DeliveryFailure.of(e);
            within(organisation, () -> settle(claimed, written, failure));
            return failure.kind() != Kind.SERVER_AWAY;
        }
    }

    private void remove(Claimed claimed, Outgoing written) {
        mails.remove(claimed);
        written.whenSettled().run();
    }

    private void settle(Claimed claimed, Outgoing written, DeliveryFailure failure) {
        String to = claimed.mail().to();
        if (failure.kind() == Kind.REFUSED) {
            LOG.warn("A mail to {} is not sent, for the address is refused: {}", to, failure.reason());
            remove(claimed, written);
        } else {
            LOG.info("Attempt {} to mail {} failed: {}", claimed.attempt(), to, failure.reason());
            mails.postpone(claimed, Pauses.after(claimed.attempt()));
        }
    }

    private void within(UUID organisation, Runnable work) {
        organisations.in(organisation, () -> {
            work.run();
            return organisation;
        });
    }

    private void pause() {
        try {
            Thread.sleep(betweenMails);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
