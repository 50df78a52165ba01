# Builds Onethread without the embedded database and runs it beside a Neo4j server.
FROM eclipse-temurin:25-jdk AS build
RUN apt-get update && apt-get install -y --no-install-recommends nodejs npm && rm -rf /var/lib/apt/lists/* \
  && npm install --global node@24 npm@11
WORKDIR /build
COPY . .
RUN ./mvnw -q -B -Dfast -Dserver-only -DskipTests package \
  && cd target && java -Djarmode=tools -jar onethread-*-SNAPSHOT.jar extract --destination app \
  && mv app/onethread-*.jar app/onethread.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --create-home onethread && mkdir /data && chown onethread /data
USER onethread
COPY --from=build /build/target/app /app
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q UP <&3"]
ENTRYPOINT ["java", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-jar", "/app/onethread.jar"]
CMD ["run", "--empty", "--data", "/data", "--address", "0.0.0.0"]
