FROM maven:3-eclipse-temurin-25 AS build
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY src src
RUN ./mvnw -B -ntp package -DskipTests

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home --home-dir /factloom factloom
WORKDIR /factloom
COPY --from=build /build/target/quarkus-app/lib lib
COPY --from=build /build/target/quarkus-app/quarkus quarkus
COPY --from=build /build/target/quarkus-app/quarkus-run.jar /build/target/quarkus-app/quarkus-app-dependencies.txt ./
COPY --from=build /build/target/quarkus-app/app app
COPY questions questions
USER factloom
EXPOSE 8080
# The image has no curl; the port of health and metrics is not published.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/localhost/9000 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:MaxGCPauseMillis=20", "-jar", "quarkus-run.jar"]
