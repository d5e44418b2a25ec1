package be.goesting.topics;

import be.goesting.site.Access;
import be.goesting.site.AdministrationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TopicsConfiguration {

    @Bean
    AdministrationLink topicsLink() {
        return new AdministrationLink(
                "topics.administration", "/administration/topics", "pin", Access.To.LEARNING_TEAM);
    }
}
