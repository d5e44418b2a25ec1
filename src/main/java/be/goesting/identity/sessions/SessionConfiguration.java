package be.goesting.identity.sessions;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Around the one that Spring Boot makes, so that its settings keep working. */
    @Bean
    static BeanPostProcessor calmSessions() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof JdbcIndexedSessionRepository sessions) {
                    sessions.setSessionIdGenerator(new SessionIds());
                    return new ThrottledSessionRepository<>(sessions);
                }
                return bean;
            }
        };
    }
}
