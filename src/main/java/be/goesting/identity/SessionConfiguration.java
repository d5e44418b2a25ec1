package be.goesting.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    @Bean
    @Primary
    CalmSessions<?> calmSessions(JdbcIndexedSessionRepository sessions) {
        return new CalmSessions<>(sessions);
    }
}
