FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY .mvn .mvn
COPY src src
COPY cypher cypher
# the tests need more than this image has; they run in .ci/run
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp -Dmaven.test.skip=true package \
    && java -Djarmode=tools -jar target/duty-graph-*.jar extract --destination app \
    && mv app/duty-graph-*.jar app/duty-graph.jar

FROM eclipse-temurin:17-jre
LABEL org.opencontainers.image.title="Duty Graph" \
      org.opencontainers.image.description="A graph-backed knowledge base of Chinese township duty lists" \
      org.opencontainers.image.licenses="GPL-3.0-or-later"
RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/* \
    && useradd --system --create-home --home-dir /app dutygraph
WORKDIR /app
COPY --from=build /build/app .
COPY import import
RUN mkdir data && chown -R dutygraph /app
USER dutygraph
ENV LANG=C.UTF-8
# classes that a start has used are mapped at the next one, which saves a third of its work; made by the Java that runs them
RUN java -Dfile.encoding=UTF-8 -XX:ArchiveClassesAtExit=duty-graph.jsa -Dspring.context.exit=onRefresh \
      -jar duty-graph.jar --dutygraph.data-folder=/tmp/training && rm -rf /tmp/training
# inside a container, loopback would be out of reach; the compose file publishes the port on loopback only
ENV SERVER_ADDRESS=0.0.0.0
EXPOSE 8080
# not ready while lists are loaded for the first time, which takes minutes where there are many: a long start is no illness
HEALTHCHECK --interval=10s --timeout=5s --start-period=1h --retries=12 \
  CMD curl -fsS http://127.0.0.1:8080/actuator/health/readiness || exit 1
ENTRYPOINT ["java", "-Dfile.encoding=UTF-8", "-XX:SharedArchiveFile=duty-graph.jsa", "-jar", "duty-graph.jar"]
