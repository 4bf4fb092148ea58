@unified @unified:fetchCurrencies
Feature: Fetch currencies
  Every asset by its code, with the networks on which it moves.

  @request @result
  Scenario: Assets of two networks, of one and of none
    Given the exchange answers with fixture "assets/get-assets/full"
    When fetchCurrencies is called
    Then the requests are
      | GET /api/v1/assets |
    And the result is
      | [USDC].code                        | USDC                                         |
      | [USDC].name                        | USD Coin                                     |
      | [USDC].deposit                     | true                                         |
      | [USDC].withdraw                    | true                                         |
      | [USDC].fee                         | 0.5                                          |
      | [USDC].networks[SOL].id            | Solana                                       |
      | [USDC].networks[SOL].network       | SOL                                          |
      | [USDC].networks[SOL].contract      | EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v |
      | [USDC].networks[SOL].deposit       | true                                         |
      | [USDC].networks[SOL].withdraw      | true                                         |
      | [USDC].networks[SOL].fee           | 0.5                                          |
      | [USDC].networks[SOL].minDeposit    | 1                                            |
      | [USDC].networks[SOL].minWithdrawal | 2                                            |
      | [USDC].networks[SOL].maxWithdrawal | 2500000                                      |
      | [USDC].networks[ETH].id            | Ethereum                                     |
      | [USDC].networks[ETH].network       | ETH                                          |
      | [USDC].networks[ETH].contract      | 0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48   |
      | [USDC].networks[ETH].deposit       | true                                         |
      | [USDC].networks[ETH].withdraw      | false                                        |
      | [USDC].networks[ETH].fee           | 6                                            |
      | [USDC].networks[ETH].minDeposit    | 5                                            |
      | [USDC].networks[ETH].minWithdrawal | 12                                           |
      | [USDC].networks[ETH].maxWithdrawal | 1000000                                      |
      | [0G].code                          | 0G                                           |
      | [0G].name                          | 0G                                           |
      | [0G].deposit                       | true                                         |
      | [0G].withdraw                      | true                                         |
      | [0G].fee                           | 0.02                                         |
      | [0G].networks[0G].id               | 0G                                           |
      | [0G].networks[0G].network          | 0G                                           |
      | [0G].networks[0G].deposit          | true                                         |
      | [0G].networks[0G].withdraw         | true                                         |
      | [0G].networks[0G].fee              | 0.02                                         |
      | [0G].networks[0G].minDeposit       | 0.6                                          |
      | [0G].networks[0G].minWithdrawal    | 1.3                                          |
      | [POINTS].code                      | POINTS                                       |
      | [POINTS].name                      | Backpack Points                              |
      | [POINTS].deposit                   | false                                        |
      | [POINTS].withdraw                  | false                                        |
      | [POINTS].networks                  | {}                                           |

  @request @result
  Scenario: CCXT names networks its own way, and has every asset for a coin
    Given the exchange answers with fixture "assets/get-assets/full"
    And the compatibility view
    When fetchCurrencies is called
    Then the requests are
      | GET /api/v1/assets |
    And the result is
      | [USDC].code                          | USDC                                         |
      | [USDC].name                          | USD Coin                                     |
      | [USDC].type                          | crypto                                       |
      | [USDC].deposit                       | true                                         |
      | [USDC].withdraw                      | true                                         |
      | [USDC].fee                           | 0.5                                          |
      | [USDC].networks[SOL].id              | Solana                                       |
      | [USDC].networks[SOL].network         | SOL                                          |
      | [USDC].networks[SOL].contract        | EPjFWdd5AufqSSqeM2qN1xzybapC8G4wEGGkZwyTDt1v |
      | [USDC].networks[SOL].deposit         | true                                         |
      | [USDC].networks[SOL].withdraw        | true                                         |
      | [USDC].networks[SOL].fee             | 0.5                                          |
      | [USDC].networks[SOL].minDeposit      | 1                                            |
      | [USDC].networks[SOL].minWithdrawal   | 2                                            |
      | [USDC].networks[SOL].maxWithdrawal   | 2500000                                      |
      | [USDC].networks[ERC20].id            | Ethereum                                     |
      | [USDC].networks[ERC20].network       | ERC20                                        |
      | [USDC].networks[ERC20].contract      | 0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48   |
      | [USDC].networks[ERC20].deposit       | true                                         |
      | [USDC].networks[ERC20].withdraw      | false                                        |
      | [USDC].networks[ERC20].fee           | 6                                            |
      | [USDC].networks[ERC20].minDeposit    | 5                                            |
      | [USDC].networks[ERC20].minWithdrawal | 12                                           |
      | [USDC].networks[ERC20].maxWithdrawal | 1000000                                      |
      | [0G].code                            | 0G                                           |
      | [0G].name                            | 0G                                           |
      | [0G].type                            | crypto                                       |
      | [0G].deposit                         | true                                         |
      | [0G].withdraw                        | true                                         |
      | [0G].fee                             | 0.02                                         |
      | [0G].networks[0g].id                 | 0G                                           |
      | [0G].networks[0g].network            | 0g                                           |
      | [0G].networks[0g].deposit            | true                                         |
      | [0G].networks[0g].withdraw           | true                                         |
      | [0G].networks[0g].fee                | 0.02                                         |
      | [0G].networks[0g].minDeposit         | 0.6                                          |
      | [0G].networks[0g].minWithdrawal      | 1.3                                          |
      | [POINTS].code                        | POINTS                                       |
      | [POINTS].name                        | Backpack Points                              |
      | [POINTS].type                        | crypto                                       |
      | [POINTS].deposit                     | false                                        |
      | [POINTS].withdraw                    | false                                        |
      | [POINTS].networks                    | {}                                           |

  @result
  Scenario: A network newer than this release, and a bound of zero
    Given the exchange answers getAssets, whatever is asked, with
      """
      [{
        "symbol": "NEW",
        "displayName": "New",
        "tokens": [{
          "displayName": "New", "blockchain": "NewChain", "depositEnabled": false, "minimumDeposit": "0",
          "withdrawEnabled": false, "minimumWithdrawal": "0", "maximumWithdrawal": "0", "withdrawalFee": "0"
        }]
      }]
      """
    When fetchCurrencies is called
    Then the result is
      | [NEW].code                             | NEW      |
      | [NEW].name                             | New      |
      | [NEW].deposit                          | false    |
      | [NEW].withdraw                         | false    |
      | [NEW].fee                              | 0        |
      | [NEW].networks[NewChain].id            | NewChain |
      | [NEW].networks[NewChain].network       | NewChain |
      | [NEW].networks[NewChain].deposit       | false    |
      | [NEW].networks[NewChain].withdraw      | false    |
      | [NEW].networks[NewChain].fee           | 0        |
      | [NEW].networks[NewChain].minDeposit    | 0        |
      | [NEW].networks[NewChain].minWithdrawal | 0        |

  @result
  Scenario: No assets
    Given the exchange answers getAssets, whatever is asked, with
      """
      []
      """
    When fetchCurrencies is called
    Then the result is empty

  @error
  Scenario: The exchange refuses
    Given the exchange refuses fixture "assets/get-assets/full" with 400 "INVALID_CLIENT_REQUEST": "Something new"
    When fetchCurrencies is called
    Then the call fails as BadRequestException: "getAssets was refused with 400 INVALID_CLIENT_REQUEST: Something new"
    And its code is "INVALID_CLIENT_REQUEST"
    And its outcome is REFUSED

  @error
  Scenario: A token without its network cannot be read
    Given the exchange answers getAssets, whatever is asked, with
      """
      [{"symbol": "SOL", "displayName": "Solana", "tokens": [{"displayName": "Solana"}]}]
      """
    When fetchCurrencies is called
    Then the call fails as UnreadableAnswerException: "Token: the exchange left out /0/tokens/0/blockchain"
    And its outcome is EXECUTED
