package be.goesting;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.ApplicationContextFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * Starts and stops applications one after another. Spring Boot sets up Logback's one context at each start and tidies it at each stop,
 * and two that do so at once meet in its maps.
 */
public final class OneAtATime {

    private static final ReentrantLock STARTING_OR_STOPPING = new ReentrantLock();

    private OneAtATime() {}

    public static ConfigurableApplicationContext run(SpringApplication application, String... arguments) {
        application.setApplicationContextFactory(ApplicationContextFactory.of(
                () -> application.getWebApplicationType() == WebApplicationType.NONE ? new Plain() : new Web()));
        STARTING_OR_STOPPING.lock();
        try {
            return application.run(arguments);
        } finally {
            STARTING_OR_STOPPING.unlock();
        }
    }

    private static void alone(Runnable close) {
        STARTING_OR_STOPPING.lock();
        try {
            close.run();
        } finally {
            STARTING_OR_STOPPING.unlock();
        }
    }

    private static final class Web extends AnnotationConfigServletWebServerApplicationContext {

        @Override
        protected void doClose() {
            alone(super::doClose);
        }
    }

    private static final class Plain extends AnnotationConfigApplicationContext {

        @Override
        protected void doClose() {
            alone(super::doClose);
        }
    }
}
