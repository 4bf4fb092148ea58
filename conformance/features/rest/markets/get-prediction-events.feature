@rest @markets @operation:getPredictionEvents
Feature: Get prediction events
  GET /api/v1/prediction, public: events that can be bet on, with their markets.

  Rule: an event holds its markets, its tags and its series

    @request @answer
    Scenario: An open event and a resolved one
      Given the exchange answers with fixture "markets/get-prediction-events/full"
      When I get the prediction events
        | tagSlug | soccer |
        | limit   | 2      |
        | offset  | 0      |
      Then the request is "GET /api/v1/prediction?tagSlug=soccer&limit=2&offset=0"
      And it carries no authentication
      And the answer has
        | size                                     | 2                        |
        | first.slug                               | cup-2026-winner          |
        | first.resolved                           | false                    |
        | first.quoteVolume                        | 12430.75                 |
        | first.estimatedEndDate                   | 2026-07-19T22:00:00Z     |
        | first.predictionMarkets.size             | 2                        |
        | first.predictionMarkets.first.groupLabel | England                  |
        | first.predictionMarkets.last.activePrice | 0.17                     |
        | first.predictionMarkets.last.resolvedAt  | absent                   |
        | first.tags.last.title                    | Soccer                   |
        | first.series.first.recurrence            | annual                   |
        | last.predictionMarkets.first.question    | Does the home side win?  |
        | last.predictionMarkets.first.resolvedAt  | 2023-11-12T18:04:31.500Z |
      And nothing of the answer is lost

  Rule: a market is settled at a price, one for yes

    @request @answer
    Scenario: Every filter
      Given the exchange answers with fixture "markets/get-prediction-events/every-filter"
      When I get the prediction events
        | symbol     | DERBY12NOV_USDC_PREDICTION |
        | tagSlug    | soccer                     |
        | eventSlug  | derby-2023-11-12           |
        | seriesSlug | derby                      |
        | resolved   | true                       |
        | limit      | 1000                       |
        | offset     | 0                          |
      Then the request is "GET /api/v1/prediction?symbol=DERBY12NOV_USDC_PREDICTION&tagSlug=soccer&eventSlug=derby-2023-11-12&seriesSlug=derby&resolved=true&limit=1000&offset=0"
      And the answer has
        | size                                          | 1     |
        | first.resolved                                | true  |
        | first.predictionMarkets.first.resolutionPrice | 1     |
        | first.predictionMarkets.first.activePrice     | 0.999 |

  Rule: pictures, ends and recurrence may be left out

    @request @answer
    Scenario: The least there is to an event
      Given the exchange answers with fixture "markets/get-prediction-events/minimal"
      When I call getPredictionEvents
      Then the request is "GET /api/v1/prediction"
      And the answer has
        | first.imgUrl                                  | absent |
        | first.estimatedEndDate                        | absent |
        | first.series.first.recurrence                 | absent |
        | first.predictionMarkets.first.groupLabel      | absent |
        | first.predictionMarkets.first.resolutionPrice | absent |
      And nothing of the answer is lost

    @request @answer
    Scenario: Nothing is open
      Given the exchange answers with fixture "markets/get-prediction-events/none"
      When I get the prediction events
        | resolved | false |
      Then the request is "GET /api/v1/prediction?resolved=false"
      And the answer has
        | size | 0 |

  Rule: a page holds 1 to 1000 events

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the prediction events
        | limit | <limit> |
      Then the call is not made: "PredictionEventsQuery: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: A server's events hold to the contract
      When a server is asked for getPredictionEvents
        | limit | 5 |
      Then its answer holds to the contract
      And there are at most 5 rows
      And no two of its rows have the same slug
      And in every row quoteVolume is not negative
