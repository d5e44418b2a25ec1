package be.goesting.conversations.questions;

import be.goesting.site.Access;
import be.goesting.site.AdministrationLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class QuestionsConfiguration {

    @Bean
    AdministrationLink guidingQuestionsLink() {
        return new AdministrationLink(
                "conversations.administration", QuestionsController.HERE, "question", Access.To.LEARNING_TEAM);
    }
}
