@rest @strategy @operation:getOpenStrategies @instruction:strategyQueryAll
Feature: Get open strategies
  GET /api/v1/strategies, signed: the strategies that run.

  Background:
    Given the test signing key
    And the clock reads 1700000000000
    And a window of 5000 ms

  Rule: all strategies that run come in one answer

    @request @signed @answer
    Scenario: Scheduled strategies on one market
      Given the exchange answers with fixture "strategy/get-open-strategies/full"
      When I get the open strategies
        | marketType   | PERP          |
        | strategyType | Scheduled     |
        | symbol       | SOL_USDC_PERP |
      Then the request is "GET /api/v1/strategies?marketType=PERP&strategyType=Scheduled&symbol=SOL_USDC_PERP"
      And the signing string is
        """
        instruction=strategyQueryAll&marketType=PERP&strategyType=Scheduled&symbol=SOL_USDC_PERP&timestamp=1700000000000&window=5000
        """
      And the answer has
        | size                   | 2                        |
        | first.@type            | ScheduledStrategy        |
        | first.executedQuantity | 2.4                      |
        | last.createdAt         | 2023-11-14T22:11:40.871Z |
        | last.side              | Ask                      |
        | last.duration          | PT8H                     |
        | last.interval          | PT5M                     |
      And nothing of the answer is lost

    @request @signed
    Scenario: Strategies on every market
      Given the exchange answers with fixture "strategy/get-open-strategies/minimal"
      When I call getOpenStrategies
      Then the request is "GET /api/v1/strategies"
      And the signing string is
        """
        instruction=strategyQueryAll&timestamp=1700000000000&window=5000
        """

  Rule: nothing that runs is an empty list

    @answer
    Scenario: No strategy on this market
      Given the exchange answers with fixture "strategy/get-open-strategies/none"
      When I get the open strategies
        | symbol | SOL_USDC |
      Then the answer is "[]"

  Rule: the exchange parses the kind

    @refusal
    Scenario: A kind that it does not know
      When I get the open strategies
        | strategyType | Grid |
      Then the call is refused with 400 in plain text: "failed to parse parameter `strategyType`: failed to parse \"StrategyTypeEnum\": Expect a valid enumeration value."

  Rule: a server answers as the contract says

    @live
    Scenario: Open strategies on a server hold to the contract
      When a server is asked for getOpenStrategies without arguments
      Then its answer holds to the contract
      And no two of its rows have the same id
      And in every row executedQuantity is at most quantity
      And in every row interval is at most duration
