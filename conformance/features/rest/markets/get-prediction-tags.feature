@rest @markets @operation:getPredictionTags
Feature: Get prediction tags
  GET /api/v1/prediction/tags, public: the subjects that events are filed under.

  Rule: tags come in pages

    @request @answer
    Scenario: Two tags behind the first
      Given the exchange answers with fixture "markets/get-prediction-tags/full"
      When I get the prediction tags
        | limit  | 2 |
        | offset | 1 |
      Then the request is "GET /api/v1/prediction/tags?limit=2&offset=1"
      And it carries no authentication
      And the answer has
        | size        | 2       |
        | first.slug  | soccer  |
        | first.title | Soccer  |
        | last.slug   | weather |
      And nothing of the answer is lost

    @request @answer
    Scenario: The first page
      Given the exchange answers with fixture "markets/get-prediction-tags/minimal"
      When I call getPredictionTags
      Then the request is "GET /api/v1/prediction/tags"
      And the answer has
        | size       | 1      |
        | first.slug | sports |
      And nothing of the answer is lost

  Rule: a page holds 1 to 1000 tags

    @refusal
    Scenario Outline: A limit of <limit>
      When I get the prediction tags
        | limit | <limit> |
      Then the call is not sent: "getPredictionTags was not sent: limit must be between 1 and 1000, not <limit>"

      Examples:
        | limit |
        | 0     |
        | 1001  |

  Rule: a server answers as the contract says

    @live
    Scenario: A server's tags hold to the contract
      When a server is asked for getPredictionTags
        | limit | 5 |
      Then its answer holds to the contract
      And there are at most 5 rows
      And no two of its rows have the same slug
